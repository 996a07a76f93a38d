/** The address of a link, as X reads it. */
export interface LinkAddress {
  /** In lower case, without `www.`; empty if the link has none. */
  readonly host: string;
  /** The part between `?` and `#`, as written. */
  readonly query: string;
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?<host>[^/?#:]+)[^?#]*(?:\?(?<query>[^#]*))?/i;

/** @param link as written in a draft, with or without its protocol */
export function addressOf(link: string): LinkAddress {
  const { host = '', query = '' } = ADDRESS.exec(link)?.groups ?? {};
  return { host: host.toLowerCase(), query };
}

/** Whether a host is the domain itself or one of its subdomains. Both in lower case. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
