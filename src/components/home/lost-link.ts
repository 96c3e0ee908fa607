import { mendEncodedHash } from '../../lib/link/encoded-hash.ts';

const meant = mendEncodedHash(location.href);
// In place of this page, so that Back does not lead into it again.
if (meant !== undefined) location.replace(meant);
