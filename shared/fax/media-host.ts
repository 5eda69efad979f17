import { BlockList, isIP } from 'node:net';

/** Addresses that are nobody's on the public network: what stands there is ours, or the cloud's own. */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');
/** All that is handed out to the public lies in 2000::/3; within it these do not. */
const PUBLIC6 = new BlockList();
PUBLIC6.addSubnet('2000::', 3, 'ipv6');
const ODD6 = new BlockList();
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  ODD6.addSubnet(net, prefix, 'ipv6');

/** Whether an address is on the public network. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !PRIVATE.check(address, 'ipv4');
  return family === 6 && PUBLIC6.check(address, 'ipv6') && !ODD6.check(address, 'ipv6');
}

/** Where the pictures of a fax may be fetched: `fax.example.com`, `.example.com` for all within, `http://127.0.0.1` on a laptop. */
export type MediaHosts = readonly string[];

/** The hosts of a setting, divided by commas. */
export const mediaHosts = (text: string): MediaHosts =>
  text
    .toLowerCase()
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');

/** Whether the address is at one of the hosts; `bare` where it is named with http:, and need not be public then. */
export function isAllowed(
  address: string,
  hosts: MediaHosts,
): { readonly bare: boolean } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username, password, port } = new URL(address);
  if (username !== '' || password !== '') return undefined;
  if (protocol === 'http:')
    return hosts.includes(`http://${hostname}`) ? { bare: true } : undefined;
  if (protocol !== 'https:' || port !== '') return undefined;
  const isListed = hosts.some((host) =>
    host.startsWith('.') ? hostname.endsWith(host) : hostname === host,
  );
  return isListed ? { bare: false } : undefined;
}
