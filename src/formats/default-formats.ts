import { email } from './email/email.ts';
import type { Format } from './format.ts';
import { html } from './html/page.ts';
import { wire } from './wire/wire.ts';

/** The formats of a build that names none: those that are not made on request only. Such a build reads no other. */
export const DEFAULT_FORMATS: readonly Format[] = [html, wire, email];
