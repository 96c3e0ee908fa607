/** The sites whose pages may be opened from a link that somebody else made. */
const SITES = ['amazon.com', 'softwareone.com'];

/** Whether an address is a page of AWS or SoftwareOne: any other that came with a link is shown, and not made pressable. */
export function isVendorPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return (
    protocol === 'https:' &&
    username === '' &&
    SITES.some((site) => hostname === site || hostname.endsWith(`.${site}`))
  );
}
