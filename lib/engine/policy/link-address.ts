/** What a link leads to, as X reads what is written. */
export interface LinkAddress {
  /** In small letters, without `www.`; empty where the link has none. */
  readonly host: string;
  /** What stands between `?` and `#`, as written. */
  readonly query: string;
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?<host>[^/?#:]+)[^?#]*(?:\?(?<query>[^#]*))?/i;

/** @param link as written in a draft, with or without its protocol */
export function addressOf(link: string): LinkAddress {
  const { host = '', query = '' } = ADDRESS.exec(link)?.groups ?? {};
  return { host: host.toLowerCase(), query };
}

/** Whether a host is a domain's own or that of one of its subdomains. Both in small letters. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
