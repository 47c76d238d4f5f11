import type { Format } from '../format.ts';
import { iptc7901Message } from './message.ts';

const FILE = 'iptc7901.txt';

/** A message of IPTC 7901, as teletype lines and older systems of agencies take it. */
export const iptc7901: Format = {
  id: 'iptc7901',
  file: FILE,
  mediaType: 'text/plain; charset=iso-8859-1',
  numbered: true,
  onRequest: true,
  render(release, context) {
    const message = iptc7901Message(release, context);
    return message ? [{ format: 'iptc7901', file: FILE, ...message }] : [];
  },
};
