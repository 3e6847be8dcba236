// Longer than most files: a configuration is read in one piece, from top to bottom.
import { reasons } from "../answer";
import { caddyDoors } from "./caddy-doors";
import { mapOf, quoted, variableOf } from "./caddy-words";
import { codings, type DescribedSite, headerTable, onlyHttps } from "./describe-site";

/** What Caddy answers: imported into a site, beside `root`. */
export function caddyAnswers(site: DescribedSite): string {
  const { basePath, rules, files, kinds } = site;
  const table = headerTable(site);
  const always = [...table].filter(([, { kinds: own, other }]) => other !== "" && own.size === kinds.size);
  const some = [...table].filter(([name]) => !always.some(([known]) => known === name) && name !== "Content-Type");
  const names = [...table.keys()];
  const strip = basePath ? `uri strip_prefix ${basePath}\n` : "";
  const plain = rules.filter(({ query }) => !query);
  const text = `${site.kinds.get(site.notFound)?.["Content-Type"] ?? "text/html"}`;

  return `# Answers as \`npm start\` does. Made by \`npm run build\`; a new build brings a new one.
# Caddy writes no access log unless a site says \`log\`. Leave it out: a log would hold each reader's internet address
# with each page they read, and this is a site about an illness.

# A missing page. What follows is known by then; the headers of the address that was asked for are replaced.
handle_errors {
  @missing expression {http.error.status_code} == 404
  handle @missing {
    header Content-Type ${quoted(text)}
    header Content-Security-Policy ${quoted(site.kinds.get(site.notFound)?.["Content-Security-Policy"] ?? "")}
    header Vary "Accept-Encoding"
    header {
      defer
      -Etag
      -Last-Modified
      -Accept-Ranges
    }
    # A part of it, or "not changed", would be no answer.
    request_header -Range
    request_header -If-None-Match
    request_header -If-Modified-Since
    rewrite * /404.html
    file_server {
      disable_canonical_uris
    }
  }
}

route {
${mapOf(
  "{http.vars.ke_kind}",
  names.map(variableOf),
  kindLines(site, names),
  names.map((name) => table.get(name)?.other ?? ""),
)}
@https protocol https
header @https Strict-Transport-Security ${quoted(onlyHttps)}
vars ke_kind ""
${always.map(([name]) => `header ${name} {ke_${variableOf(name)}}\n`).join("")}
@refused not method GET HEAD
header @refused Allow "GET, HEAD"
header @refused Content-Type "text/plain; charset=utf-8"
respond @refused ${quoted(reasons[405])} 405

# Addresses that lead on.
${mapOf(
  "{path}",
  ["to", "status"],
  plain.map(({ from, to, status }) => [quoted(from), quoted(to), String(status)]),
  ["", ""],
)}@for_good vars {ke_status} 301
redir @for_good {ke_to} 301
@for_now vars {ke_status} 302
redir @for_now {ke_to} 302
${caddyDoors(rules)}
${basePath ? below(basePath) : ""}# What each address of the site is.
vars ke_address {path}
${mapOf(
  "{http.vars.ke_address}",
  ["found_kind", "found_tag"],
  files.map(({ address, kind, tag }) => [quoted(basePath + address), kind, tag]),
  ["", ""],
)}vars {
  ke_kind {ke_found_kind}
  ke_tag {ke_found_tag}
}
@nothing vars {http.vars.ke_kind} ""
handle @nothing {
  ${strip}@folder {
    not path */
    not expression \`{http.vars.ke_address}.contains("//")\`
    file {path}/index.html
  }
  handle @folder {
    @asked not vars {query} ""
    redir @asked "${basePath}{path}/?{query}" 308
    redir * "${basePath}{path}/" 308
  }
  error 404
}

# Which packed copy the reader's program takes.
${mapOf(
  "{header.Accept-Encoding}",
  ["wanted"],
  codings.map(({ takes, ending }) => [`"~(?i)${takes}"`, quoted(ending)]),
  [""],
)}${mapOf(
  `"{ke_vary}{ke_wanted}"`,
  ["packed", "tag_end", "coding"],
  [
    [`"Accept-Encoding.br"`, ".br", "-br", "br"],
    [`"Accept-Encoding.gz"`, ".gz", "-gz", "gzip"],
  ],
  ["", "", ""],
)}${always.map(([name]) => `header ${name} {ke_${variableOf(name)}}\n`).join("")}${some
  .map(([name]) => {
    const variable = variableOf(name);
    return `@has_${variable} not vars {ke_${variable}} ""\nheader @has_${variable} ${name} {ke_${variable}}\n`;
  })
  .join("")}
# The tag is made of the bytes: an unchanged page stays in readers' stores over releases and on every machine.
vars ke_etag "\\"{http.vars.ke_tag}{ke_tag_end}\\""
@same expression \`{header.If-None-Match}.contains({http.vars.ke_etag}) || {header.If-None-Match} == "*"\`
handle @same {
  header Etag {http.vars.ke_etag}
  respond 304
}
# Caddy would compare these with tags of its own, made of a file's date.
@other_version expression \`{header.If-Range} != "" && {header.If-Range} != {http.vars.ke_etag}\`
request_header @other_version -Range
@many_parts header_regexp Range ,
request_header @many_parts -Range
request_header -If-Range
request_header -If-None-Match
request_header -If-Modified-Since
request_header -If-Match
request_header -If-Unmodified-Since

header Content-Type {ke_content_type}
header {
  defer
  Etag {http.vars.ke_etag}
  -Last-Modified
}
@packed not vars {ke_coding} ""
header @packed {
  defer
  Content-Encoding {ke_coding}
}
${mapOf(`{http.vars.ke_address}`, ["index"], [[`"~/$"`, `"index.html"`]], [""])}rewrite * "{http.vars.ke_address}{ke_index}{ke_packed}"
${strip}file_server {
  disable_canonical_uris
}
}
`;
}

/** A whole site for Caddy: copied once, and edited. */
export function caddySite({ host }: DescribedSite): string {
  return `# Caddy, ${host}: see docs/hosting.md. On Debian: /etc/caddy/Caddyfile
# Caddy asks for a certificate by itself and leads http to https.
${host} {
	root * /srv/ketamine-explained/current
	import /srv/ketamine-explained/current/hosting/caddy/answers.caddy
}
`;
}

function kindLines({ kinds, other }: DescribedSite, names: string[]): [string, ...string[]][] {
  return [...kinds].map(([kind, headers]) => [
    kind,
    ...names.map((name) => quoted(headers[name] ?? other[name] ?? "")),
  ]);
}

function below(basePath: string): string {
  return `@root path_regexp ^${basePath}$
@root_asked {
  path_regexp ^${basePath}$
  not vars {query} ""
}
redir @root_asked "${basePath}/?{query}" 308
redir @root "${basePath}/" 308
`;
}
