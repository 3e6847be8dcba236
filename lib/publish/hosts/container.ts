/** A container of the finished site: built in its folder. It listens on 8080, as nobody, and speaks plain http. */
export const containerFile = `# The finished site with Caddy: see docs/hosting.md. Made by \`npm run build\`.
# From the project: podman build -t ketamine-explained -f out/hosting/container/Containerfile out
FROM docker.io/library/caddy:2
COPY . /srv/ketamine-explained/current/
COPY hosting/container/Caddyfile /etc/caddy/Caddyfile
USER 65534:65534
EXPOSE 8080
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
`;

/** What Caddy is told in the container. Https, and with it Strict-Transport-Security, is for what stands before it. */
export const containerSite = `{
	admin off
	auto_https off
	storage file_system /tmp/caddy
}

:8080 {
	root * /srv/ketamine-explained/current
	import /srv/ketamine-explained/current/hosting/caddy/answers.caddy
}
`;
