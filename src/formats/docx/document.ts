import type { Document, FileChild } from 'docx';
import { primaryLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import { absoluteLinks, copySections } from '../agency/sections.ts';
import type { RenderContext } from '../format.ts';
import { NO_SURROUNDINGS } from '../html/site.ts';
import { type ContactView, contactViews } from '../view/contacts.ts';
import { localName } from '../view/names.ts';
import { noticeOf } from '../view/notice.ts';
import { boilerplateHeading, dateView, descriptionOf, figureViews, legendOf, subtitleOf } from '../view/parts.ts';
import { laterChanges, relationLines } from '../view/relations.ts';
import { blocksOf, headingBlock, paragraph } from './blocks.ts';
import { plainLink, textRun } from './inlines.ts';
import { pictureFinder, pictureRun } from './pictures.ts';
import { documentStyles, numberingConfig } from './styles.ts';
import { type Docx, type Writer, writerOf } from './writer.ts';

/** @returns the release as a document of Word: the parts and the order of its page. */
export function releaseDocument(release: Release, context: RenderContext, docx: Docx): Document {
  const { language, direction } = release;
  const writer: Writer = {
    ...{ docx, language, direction },
    resolve: absoluteLinks(release, context.newsroom),
    picture: pictureFinder(context),
    numberings: [],
  };
  const children = [...headBlocks(release, context, writer), ...textBlocks(release, context, writer)];
  return new docx.Document({
    title: release.title,
    creator: localName(context.newsroom.organisation.name, language),
    description: descriptionOf(release) ?? '',
    keywords: release.keywords.join(', '),
    styles: documentStyles(primaryLanguage(language), direction),
    numbering: { config: numberingConfig(docx, writer.numberings) },
    sections: [{ properties: { page: { size: { width: 11_906, height: 16_838 } } }, children }],
  });
}

function headBlocks(
  release: Release,
  { templates, newsroom, surroundings: { changes } = NO_SURROUNDINGS }: RenderContext,
  writer: Writer,
): FileChild[] {
  const { language, title, type } = release;
  const subtitle = subtitleOf(release);
  const strings = templates.strings(language);
  const notice = noticeOf(release, strings, changes);
  const { date, estimated } = dateView(release, strings);
  const kind = [strings.types[type], date, ...(estimated === null ? [] : [estimated])].join(' · ');
  const marked = (text: string) => paragraph([textRun(text, writer, { bold: true })], writer);
  const later = laterChanges(release, newsroom, strings, changes).map(({ text, title: what, url }) =>
    paragraph([textRun(`${text} `, writer, { bold: true }), plainLink(url, what, writer)], writer),
  );
  return [
    paragraph([textRun(localName(newsroom.organisation.name, language), writer, { bold: true })], writer),
    ...(notice ? [marked(notice.text)] : []),
    ...(notice?.note ? [paragraph([textRun(notice.note, writer)], writer)] : []),
    ...relationLines(release, strings, changes).map(marked),
    ...later,
    paragraph([textRun(kind, writer)], writer),
    headingBlock([textRun(title, writer)], 1, writer),
    ...(subtitle === null ? [] : [paragraph([textRun(subtitle, writer)], writer, { style: 'Subtitle' })]),
  ];
}

function textBlocks(release: Release, { templates, newsroom }: RenderContext, writer: Writer): FileChild[] {
  if (release.publication.state === 'withdrawn') return [];
  const strings = templates.strings(release.language);
  const heading = (text: string) => headingBlock([textRun(text, writer)], 2, writer);
  const headings = {
    body: [],
    notes: [heading(strings.labels.notesToEditors)],
    boilerplate: [heading(boilerplateHeading(release, newsroom, strings))],
  };
  const dateline = textRun(`${release.dateline.join('/')} – `, writer);
  const [body = [], ...rest] = copySections(release).map(({ name, tree }) => [
    ...headings[name],
    ...blocksOf(tree, writerOf(tree, name === 'body' ? 2 : 3, writer), name === 'body' ? [dateline] : []),
  ]);
  const figures = figureViews(release, strings).map(({ value, label, origin }) =>
    paragraph(
      [textRun(value, writer, { bold: true }), textRun(` ${origin === null ? label : `${label} ${origin}`}`, writer)],
      writer,
      { numbering: { reference: 'bullets', level: 0 } },
    ),
  );
  return [
    ...pictureBlocks(release, legendOf, strings, writer),
    ...body,
    ...(figures.length === 0 ? [] : [heading(strings.labels.keyFigures), ...figures]),
    ...rest.flat(),
    heading(strings.contacts.heading),
    ...contactViews(release, strings).flatMap((contact) => contactBlocks(contact, writer)),
  ];
}

function pictureBlocks(
  { image }: Release,
  legend: typeof legendOf,
  strings: Parameters<typeof legendOf>[1],
  writer: Writer,
): FileChild[] {
  const run = image && pictureRun(image.src, image.alt, writer);
  if (!image || !run) return [];
  const text = legend(image, strings);
  return [
    paragraph([run], writer, { keepNext: text !== null }),
    ...(text === null ? [] : [paragraph([textRun(text, writer, { italics: true })], writer)]),
  ];
}

/** A line each: beside right-to-left words the parts of a number would change places. No page parts them. */
function contactBlocks({ name, role, phones, email, languages }: ContactView, writer: Writer): FileChild[] {
  const ways = [...phones, ...(email === null ? [] : [email])];
  const lines = [
    [textRun(name, writer, { bold: true })],
    ...(role === null ? [] : [[textRun(role, writer)]]),
    ...ways.map(({ label, text, suffix, href }) => [
      ...[textRun(`${label} `, writer), plainLink(href, text, writer)],
      ...(suffix === null ? [] : [textRun(` ${suffix}`, writer)]),
    ]),
    ...(languages === null ? [] : [[textRun(languages, writer)]]),
  ];
  return lines.map((line, index) => {
    const spacing = index === 0 ? { before: 120, after: 0 } : { after: 0 };
    return paragraph(line, writer, { spacing, keepNext: index < lines.length - 1 });
  });
}
