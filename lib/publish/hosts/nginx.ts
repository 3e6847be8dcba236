// Longer than most files: a configuration is read in one piece, from top to bottom.
import { reasons } from "../answer";
import type { RedirectRule } from "../redirects";
import { codings, type DescribedSite, headerTable, onlyHttps } from "./describe-site";

/** Headers that belong to a file's bytes: a refusal or a missing page has none of its own. */
const ofBytes = ["Content-Type"];

const quoted = (text: string) => {
  if (/["\\$\n]/.test(text)) throw new Error(`nginx cannot be told this as it stands: ${text}`);
  return `"${text}"`;
};

/** `volatile`: read anew once the page for what is missing has taken the address's place. */
const mapOf = (source: string, variable: string, lines: [key: string, value: string][], other = "") =>
  `map ${source} $ke_${variable} {\n${["file", "kind"].includes(variable) ? "  volatile;\n" : ""}${lines.map(([key, value]) => `  ${key} ${value};\n`).join("")}  default ${quoted(other)};\n}\n`;

const variableOf = (header: string) => header.toLowerCase().replaceAll("-", "_");

/** What nginx has to know of each file: goes into `http`, once. */
export function nginxMaps(site: DescribedSite): string {
  const table = [...headerTable(site)];
  return [
    "# What each address of the site is. Made by `npm run build`; a new build brings a new one.\n",
    "map_hash_max_size 65536;\nmap_hash_bucket_size 256;\n",
    mapOf(
      "$ke_address",
      "file",
      site.files.map(({ address, kind, tag }) => [quoted(address), `"${kind} ${tag}"`]),
    ),
    mapOf("$ke_file", "kind", [['"~^(?<ke_found_kind>\\w+) "', "$ke_found_kind"]]),
    mapOf("$ke_file", "tag", [['"~ (?<ke_found_tag>.+)$"', "$ke_found_tag"]]),
    "# An address that leads on, or refuses, sends no page, and none of its headers.\n",
    `map $status $ke_sent_kind {\n  volatile;\n${["301", "302", "308", "405"].map((status) => `  ${status} "";\n`).join("")}  default $ke_kind;\n}\n`,
    ...table.map(([name, { kinds, other }]) =>
      mapOf(
        "$ke_sent_kind",
        variableOf(name),
        [...kinds].filter(([, value]) => value !== other).map(([kind, value]) => [kind, quoted(value)]),
        other,
      ),
    ),
    "# Which packed copy the reader's program takes.\n",
    mapOf(
      "$http_accept_encoding",
      "wanted",
      codings.map(({ takes, ending }) => [`"~*${takes}"`, quoted(ending)]),
    ),
    mapOf('"$ke_vary$ke_wanted"', "packed", [
      ['"Accept-Encoding.br"', ".br"],
      ['"Accept-Encoding.gz"', ".gz"],
    ]),
    mapOf("$ke_packed", "tag_end", [
      [".br", "-br"],
      [".gz", "-gz"],
    ]),
    mapOf('"$status$ke_packed"', "coding", [
      ['"~^20\\d\\.br$"', "br"],
      ['"~^20\\d\\.gz$"', "gzip"],
    ]),
    "# The tag is made of the bytes: an unchanged page stays in readers' stores over releases and on every machine.\n",
    'map $ke_tag $ke_etag {\n  "" "";\n  default \'"$ke_tag$ke_tag_end"\';\n}\n',
    mapOf('"$ke_etag|$http_if_none_match"', "same", [
      ['\'~^("[^"]+")\\|.*\\1\'', "1"],
      ['\'~^"[^"]+"\\|\\s*\\*\\s*$\'', "1"],
    ]),
    mapOf("$ke_address", "index", [['"~/$"', '"index.html"']]),
    mapOf("$ke_address", "without_slash", [['"~/$"', '"/."']], "/index.html"),
    mapOf("$status", "allow", [["405", '"GET, HEAD"']]),
    mapOf("$https", "only_https", [["on", quoted(onlyHttps)]]),
  ].join("\n");
}

const serve = `if (-f "$document_root$ke_address$ke_without_slash") { return 308 "$ke_base$ke_address/$is_args$args"; }
  if ($ke_kind = "") { return 404; }
  if ($ke_same) { return 304; }
  rewrite ^ "$ke_address$ke_index$ke_packed" break;`;

/** What nginx answers: goes into `server`, beside \`listen\` and \`root\`. */
export function nginxAnswers(site: DescribedSite): string {
  const { basePath, rules } = site;
  const plain = rules.filter(({ query }) => !query);
  const doors = [...new Set(rules.filter(({ query }) => query).map(({ from }) => from))];
  const headers = [...headerTable(site).keys()].map(
    (name) => `add_header ${name} $ke_${variableOf(name)}${ofBytes.includes(name) ? "" : " always"};\n`,
  );
  return `# Answers as \`npm start\` does. Made by \`npm run build\`; a new build brings a new one.

# A log would hold each reader's internet address with each page they read, and this is a site about an illness.
access_log off;
# Errors name the reader's address too, but for those that stop nginx itself.
error_log /var/log/nginx/error.log emerg;
log_not_found off;

server_tokens off;
absolute_redirect off;
merge_slashes off;
client_max_body_size 1k;
max_ranges 1;
gzip off;
# The tags below are made of the bytes; nginx would make its own of a file's date.
etag off;
if_modified_since off;
# Each file's media type is in the maps.
types { }
default_type "";

set $ke_base "${basePath}";
${basePath ? `set $ke_address ":outside";\nif ($uri ~ "^${basePath}(/.*)$") { set $ke_address $1; }` : "set $ke_address $uri;"}

add_header Strict-Transport-Security $ke_only_https always;
${headers.join("")}add_header Content-Encoding $ke_coding;
add_header ETag $ke_etag;
add_header Last-Modified "";
add_header Allow $ke_allow always;

error_page 404 @missing;
error_page 405 @refused;
if ($request_method !~ "^(GET|HEAD)$") { return 405; }

location / {
  ${serve}
}
${basePath ? `location = ${basePath} { return 308 "${basePath}/$is_args$args"; }\n` : ""}location @missing {
  set $ke_address "/404.html";
  default_type "${site.kinds.get(site.notFound)?.["Content-Type"] ?? "text/html"}";
  try_files /404.html =404;
}
location @refused {
  default_type "text/plain; charset=utf-8";
  return 405 ${quoted(reasons[405])};
}
${plain.map(nginxLocation).join("")}${doors.map((from) => nginxQueries(from, rules)).join("")}`;
}

/** A whole site for nginx: copied once, and edited. */
export function nginxSite({ host }: DescribedSite): string {
  const name = host.replace(/:\d+$/, "");
  return `# nginx, ${name}: see docs/hosting.md. Goes into \`http\`: on Debian, to /etc/nginx/conf.d/ketamine-explained.conf
include /srv/ketamine-explained/current/hosting/nginx/maps.conf;

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${name};
  ssl_certificate /etc/letsencrypt/live/${name}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;

  root /srv/ketamine-explained/current;
  include /srv/ketamine-explained/current/hosting/nginx/answers.conf;
}

server {
  listen 80;
  listen [::]:80;
  server_name ${name};
  access_log off;
  error_log /var/log/nginx/error.log emerg;
  server_tokens off;

  # For certificates by HTTP; with another way, leave it out.
  location /.well-known/acme-challenge/ { root /var/www/html; }
  location / { return 301 https://${host}$request_uri; }
}
`;
}

function nginxLocation({ from, to, status }: RedirectRule): string {
  return `location = ${from} { return ${status} ${quoted(to)}; }\n`;
}

function nginxQueries(from: string, rules: readonly RedirectRule[]): string {
  const own = rules.filter((rule) => rule.from === from && rule.query);
  const tests = own.map(({ to, status, query = {} }) => {
    const needs = Object.entries(query).map(([name, value]) => `(?=(.*&)?${pattern(name)}=${pattern(value)}(&|$))`);
    return `  if ($args ~ "^${needs.join("")}") { return ${status} ${quoted(to)}; }\n`;
  });
  return `location = ${from} {\n${tests.join("")}  ${serve}\n}\n`;
}

/** nginx sees a query as it was sent, where a slash may be written as %2F. */
function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("/", "(/|%2[Ff])");
}
