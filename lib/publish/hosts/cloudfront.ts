import { type DescribedSite, onlyHttps } from "./describe-site";
import { headerGroups } from "./header-groups";
import { commonHeaders } from "./static-hosts";

/** What the site's function looks addresses up in: a key value store of CloudFront. */
export function cloudfrontKeys({ rules }: DescribedSite): string {
  const data = rules.map(({ from, to, status, query = {} }) => ({
    key: [
      from,
      ...Object.keys(query)
        .sort()
        .map((name) => `${name}=${query[name]}`),
    ].join("|"),
    value: `${status} ${to}`,
  }));
  return `${JSON.stringify({ data }, null, 1)}\n`;
}

/** The function for viewer requests: short addresses, record systems' queries, and the file of a page. */
export function cloudfrontRequest({ rules, basePath }: DescribedSite): string {
  const asked = [...new Set(rules.flatMap(({ query }) => (query ? [Object.keys(query).sort().join(" ")] : [])))];
  return `// Made by \`npm run build\`. For "viewer request", runtime cloudfront-js-2.0, with the key value store redirects.json.
import cf from 'cloudfront';
const store = cf.kvs();
const asked = ${JSON.stringify(asked.map((names) => names.split(" ")))};
const doors = ${JSON.stringify([...new Set(rules.filter(({ query }) => query).map(({ from }) => from))])};

async function handler(event) {
  const request = event.request;
  const uri = request.uri;
  const keys = doors.includes(uri) ? asked.map((names) => keyOf(uri, names, request.querystring)) : [];
  for (const key of keys.concat(uri)) {
    if (key !== null && (await store.exists(key))) {
      const rule = (await store.get(key)).split(' ');
      return lead(Number(rule[0]), rule[1]);
    }
  }
  const path = uri.slice(${basePath.length});
  if (path.endsWith('/')) request.uri = path + 'index.html';
  else if (!/\\.[a-z][a-z_]*$/.test(path)) return lead(308, uri + '/' + queryOf(request.querystring));
  else request.uri = path;
  return request;
}

function keyOf(uri, names, query) {
  if (!names.every((name) => query[name])) return null;
  return [uri].concat(names.map((name) => name + '=' + decoded(query[name].value))).join('|');
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    return text;
  }
}

function queryOf(query) {
  const parts = Object.keys(query).map((name) => name + '=' + query[name].value);
  return parts.length > 0 ? '?' + parts.join('&') : '';
}

function lead(statusCode, location) {
  return { statusCode: statusCode, headers: { location: { value: location } } };
}
`;
}

/** The function for viewer responses: what other sites may read. */
export function cloudfrontResponse(site: DescribedSite): string {
  const groups = headerGroups(site).map(({ path, headers }) => [
    `^${site.basePath}${path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace("*", ".*")}$`,
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { value }])),
  ]);
  return `// Made by \`npm run build\`. For "viewer response", runtime cloudfront-js-2.0.
const groups = ${JSON.stringify(groups, null, 1)};

function handler(event) {
  const response = event.response;
  for (const group of groups)
    if (new RegExp(group[0]).test(event.request.uri)) response.headers = Object.assign(response.headers, group[1]);
  return response;
}
`;
}

/** The response headers policy: what CloudFront adds to every answer, also to one for a missing page. */
export function cloudfrontPolicy(site: DescribedSite): string {
  const override = { Override: false };
  const { "Content-Security-Policy": policy, "Referrer-Policy": referrer, ...others } = commonHeaders(site);
  const own = ["X-Content-Type-Options", "Strict-Transport-Security", "Cache-Control"];
  const items = Object.entries(others)
    .filter(([name]) => !own.includes(name))
    .map(([Header, Value]) => ({ Header, Value, ...override }));
  const settings = {
    Name: "ketamine-explained",
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      StrictTransportSecurity: { AccessControlMaxAgeSec: Number(onlyHttps.replace(/\D/g, "")), Override: true },
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(settings, null, 1)}\n`;
}
