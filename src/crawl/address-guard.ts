import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
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

/** Finds the addresses of a name, as `dns.lookup` does with `all`. */
export type ResolveName = (
  hostname: string,
  callback: (error: Error | null, addresses?: readonly LookupAddress[]) => void,
) => void;

export interface GuardSettings {
  /** Hosts (host or host:port, as the user wrote them) that are let through. */
  readonly privateHosts: readonly string[];
  readonly timeoutMs: number;
  /** Default: the system's. */
  readonly resolveName?: ResolveName;
  /** Certificate authorities (PEM) trusted beside the well-known ones. */
  readonly authorities?: readonly string[];
}

const systemResolve: ResolveName = (hostname, callback) => {
  dnsLookup(hostname, { all: true }, (error, addresses) => callback(error, addresses));
};

/**
 * A connector for undici that makes no connection to an address that is not public: an address given in the URL is
 * judged before, a name by what it resolves to, and the address that the socket reached once more before a byte is
 * sent. Names are resolved once per connection and the judged addresses are the ones that are used, so that a name
 * server that answers differently the second time gains nothing.
 */
export function guardedConnector(settings: GuardSettings): buildConnector.connector {
  const { privateHosts, timeoutMs, resolveName = systemResolve, authorities } = settings;
  const connectTo = (named: boolean) =>
    buildConnector({
      timeout: timeoutMs,
      lookup: (hostname, options, callback) => {
        resolveName(hostname, (error, found = []) => {
          const wanted = found.filter(({ family }) => !options.family || options.family === family);
          const usable = named ? wanted : wanted.filter(({ address }) => isPublicAddress(address));
          const [first] = usable;
          if (error) callback(error, '', 4);
          else if (!first) callback(notPublicError(hostname, wanted[0]?.address ?? 'no address'), '', 4);
          else if (options.all) (callback as (error: null, all: readonly LookupAddress[]) => void)(null, usable);
          else callback(null, first.address, first.family);
        });
      },
      ...(authorities ? { ca: [...rootCertificates, ...authorities] } : {}),
    });
  const connectors = { guarded: connectTo(false), named: connectTo(true) };
  return (options, callback) => {
    const { hostname, port } = options;
    const named = privateHosts.some((host) => host === hostname || host === `${hostname}:${port}`);
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (!named && isIP(literal) !== 0 && !isPublicAddress(literal)) {
      return callback(notPublicError(hostname, literal), null);
    }
    (named ? connectors.named : connectors.guarded)(options, (...outcome) => {
      const [error, socket] = outcome;
      if (error) return callback(error, null);
      if (!named && !isPublicAddress(socket.remoteAddress ?? '')) {
        socket.destroy();
        return callback(notPublicError(hostname, socket.remoteAddress ?? 'no address'), null);
      }
      return callback(null, socket);
    });
  };
}

function notPublicError(hostname: string, address: string): SkipError {
  const message = `${hostname}: leads to ${address}, not a public address; name the host under privateHosts in the configuration to allow it`;
  return new SkipError('private_address', message);
}
