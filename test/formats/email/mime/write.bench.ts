import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { bench, describe } from 'vitest';
import type { EmailMessage } from '../../../../src/formats/email/mime/message.ts';
import { writeMessage } from '../../../../src/formats/email/mime/write.ts';
import { PLAIN_MESSAGE } from './format.ts';

const STYLE = 'margin:0 0 16px;color:#333333;font-family:Arial,sans-serif';
const SENTENCE = 'Two hundred families, “all of them from the valley”, have received seeds &amp; tools this week.';
const FLOWED =
  'Two hundred families, all of them from the valley, have received \nseeds – and tools – this week, in spite of the rain.\n\n';

/** 10 KB of HTML and 4 KB of text in English: what a release of eight paragraphs becomes. */
const MESSAGE: EmailMessage = {
  ...PLAIN_MESSAGE,
  subject: 'Example Mission Visits the Valley – Two Hundred Families Receive Seeds',
  html: `<p style="${STYLE}">${SENTENCE}</p>\n`.repeat(60).slice(0, 10_240),
  text: FLOWED.repeat(40).slice(0, 4096),
};

/** `npx vitest bench test/formats/email/mime`: both writers in one process, one thread, warm. */
describe('an email of 10 KB of HTML and 4 KB of text', () => {
  bench('writeMessage', () => {
    writeMessage(MESSAGE);
  });

  bench('MailComposer of nodemailer', async () => {
    await new MailComposer({
      from: { name: MESSAGE.from.name ?? '', address: MESSAGE.from.address },
      to: 'undisclosed-recipients:;',
      subject: MESSAGE.subject,
      date: new Date(MESSAGE.date.epoch),
      messageId: MESSAGE.messageId,
      text: MESSAGE.text,
      html: MESSAGE.html,
      newline: 'win',
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build();
  });
});
