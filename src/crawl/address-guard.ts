import { BlockList, isIP } from 'node:net';
import { buildConnector } from 'undici';
import { SkipError } from '../errors.ts';

/** Addresses that are not the public internet: this machine, private, link-local and reserved networks. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv4');
  // The same network behind IPv4-mapped, NAT64 and 6to4 addresses.
  notPublic.addSubnet(`::ffff:${network}`, 96 + prefix, 'ipv6');
  notPublic.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv6');
}

/** False for text that is no address at all: who cannot be judged is not let through. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  return family !== 0 && !notPublic.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * A connector for undici that hangs up when the address it reached is not public, before a byte is sent. Judging the
 * connected socket, not the name, is what numeric spellings, redirects and rebinding name servers cannot pass by.
 * `privateHosts` (host or host:port, as the user wrote them) are let through.
 */
export function guardedConnector(privateHosts: readonly string[], timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: timeoutMs });
  return (options, callback) => {
    const { hostname, port } = options;
    const named = privateHosts.some((host) => host === hostname || host === `${hostname}:${port}`);
    connect(options, (...outcome) => {
      const [error, socket] = outcome;
      if (error) return callback(error, null);
      if (!named && !isPublicAddress(socket.remoteAddress ?? '')) {
        socket.destroy();
        const message = `${hostname}: reached ${socket.remoteAddress}, not a public address; name the host under privateHosts in the configuration to allow it`;
        return callback(new SkipError('private_address', message), null);
      }
      return callback(null, socket);
    });
  };
}
