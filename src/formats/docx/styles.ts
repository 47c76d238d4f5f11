import type { ILevelsOptions, INumberingOptions, IStylesOptions } from 'docx';
import type { Direction } from '../../model/language.ts';
import type { Docx, Numbering } from './writer.ts';

/** Half points. */
const TEXT = 22;
/** The room below a paragraph: twentieths of a point. */
export const AFTER = 160;
const LEVELS = 9;
/** The form of each language that Word's spelling knows best as the United Nations writes it. */
const TERRITORIES: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA' };

/** @returns the faces and sizes of a document, and the language of its text for readers aloud and spelling. */
export function documentStyles(language: string, direction: Direction): IStylesOptions {
  const tag = TERRITORIES[language] ?? language;
  const heading = (size: number) => ({
    run: { size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: '0033A0' },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' },
          size: TEXT,
          sizeComplexScript: TEXT,
          language: direction === 'rtl' ? { value: 'en-GB', bidirectional: tag } : { value: tag },
        },
        // Without its rule LibreOffice takes the height for exact: long headlines overlap, pictures are cut off.
        paragraph: { spacing: { after: AFTER, line: 276, lineRule: 'auto' } },
      },
      heading1: heading(40),
      heading2: heading(28),
      heading3: heading(25),
      heading4: heading(23),
      heading5: heading(TEXT),
      heading6: heading(TEXT),
      hyperlink: { run: { color: '0033A0', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 26, sizeComplexScript: 26 } },
      { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, run: { italics: true } },
    ],
  };
}

/** @returns the numbering of each list: one for all with bullets, one for each that counts. */
export function numberingConfig(docx: Docx, numberings: readonly Numbering[]): INumberingOptions['config'] {
  const { LevelFormat, AlignmentType } = docx;
  const levels = (format: NonNullable<ILevelsOptions['format']>, text: (level: number) => string, start = 1) =>
    Array.from(
      { length: LEVELS },
      (_, level): ILevelsOptions => ({
        level,
        format,
        text: text(level),
        start,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { start: 720 * (level + 1), hanging: 360 } } },
      }),
    );
  return [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
    ...numberings.map(({ reference, start }) => ({
      reference,
      levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
    })),
  ];
}
