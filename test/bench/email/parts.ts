// What the bench of emails calls by itself; bundled by ../email.mjs.
export { loadTemplates } from '../../../src/build/template-files.ts';
export { email } from '../../../src/formats/email/email.ts';
export { htmlPart } from '../../../src/formats/email/html-view.ts';
export { writeMessage } from '../../../src/formats/email/mime/write.ts';
export { webAddresses } from '../../../src/formats/email/pictures.ts';
export { textPart } from '../../../src/formats/email/text-part.ts';
export { renderHtml } from '../../../src/formats/markup/html.ts';
export { readNewsroom } from '../../../src/newsroom/read.ts';
export { validate } from '../../../src/rules/validate.ts';
export { parse } from '../../../src/source/parse.ts';
