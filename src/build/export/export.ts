import { resolve } from 'node:path';
import { type PackagedFile, packageRelease } from '../../archive/package.ts';
import { type Editions, readEditions } from '../../archive/record.ts';
import { editionRecord } from '../../formats/agency/edition.ts';
import { urnOf } from '../../formats/agency/identity.ts';
import type { Format, Remark, RenderContext, Rendition } from '../../formats/format.ts';
import { knownFormat, renderFormats } from '../../formats/render.ts';
import type { Templates } from '../../formats/templates/compile.ts';
import { isoInstant } from '../../model/date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isPublic } from '../../model/publication.ts';
import type { Release } from '../../model/release.ts';
import { pictureReader } from '../assets.ts';
import type { BuildOptions, BuildResult } from '../build.ts';
import { withCopySettings } from '../copy-settings.ts';
import { discoverSources } from '../discover.ts';
import { type EditionBook, openEditions } from '../editions.ts';
import { checkEmailCss } from '../email-css.ts';
import { readTextIfThere } from '../files.ts';
import { displayPath, findNewsroomFolder, type NewsroomFolder, openNewsroom } from '../newsroom-folder.ts';
import { pictureSizes } from '../picture-sizes.ts';
import { linkReleases, planBuild } from '../plan.ts';
import { openPrinter, printing } from '../print/printer.ts';
import { remarkDiagnostics } from '../remarks.ts';
import { pictureRendition } from '../rendition.ts';
import { surveySiblings } from '../siblings.ts';
import { type Surveyed, surveySource } from '../survey.ts';
import { loadTemplates, ownTemplates } from '../template-files.ts';
import { type Drop, dropFiles } from './drop-folder.ts';
import { keepEditions } from './editions-file.ts';

/** What agencies are sent when no formats are named. */
const AGENCY_FORMATS = ['wire', 'ninjs', 'newsml-g2', 'nitf'];

/** What to export, where to, and as of when. */
export type ExportOptions = Omit<BuildOptions, 'out'> & {
  /** The drop folder. */
  readonly to: string;
  /** One zip a release, with pictures and a manifest, in place of its files. */
  readonly asPackage?: boolean;
  /**
   * Where the versions that were issued are kept: a releases.json. Default: the one in `public`, without those of
   * releases that are not public.
   */
  readonly record?: string;
  /** Picks the releases; default: all that may be shown. */
  readonly select?: (release: Release) => boolean;
};

/** A release that was exported, and the files that it became. */
export type ExportedRelease = {
  readonly slug: string;
  readonly language: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly files: readonly string[];
};

/** What an export did. */
export type ExportResult = Pick<BuildResult, 'diagnostics' | 'keptBack' | 'failed' | 'formats'> & {
  readonly sources: readonly Surveyed[];
  readonly to: string;
  readonly exported: readonly ExportedRelease[];
  readonly written: readonly string[];
  readonly unchanged: number;
};

/**
 * Renders releases for agencies into a drop folder: read, parse, validate, plan, render, drop. What must not be public
 * stays out unless asked for, as in a build; versions rise where the text has changed since it was issued last.
 *
 * @throws ReleaseError for wrong usage, settings or templates, and for failures of the machine
 */
export async function exportReleases(options: ExportOptions): Promise<ExportResult> {
  const formats = (options.formats ?? AGENCY_FORMATS).map(knownFormat);
  const folder = findNewsroomFolder(options.paths ?? [], options.cwd);
  const own = ownTemplates(options, folder);
  const templates = loadTemplates(own);
  const room = withCopySettings(openNewsroom(folder, options.cwd), options);
  const looks = await checkEmailCss(formats, templates, room.newsroom, own && displayPath(own, options.cwd));
  const survey = { ...room, now: options.now, cwd: options.cwd };

  const sources = discoverSources(options.paths ?? [room.folder], options.cwd).map((path) =>
    surveySource(path, survey),
  );
  const plan = planBuild(
    sources.map((one) => ({ ...one, path: one.file.path })),
    options,
  );
  const siblings = options.paths === undefined ? [] : surveySiblings(plan.releases, survey);
  const linked = linkReleases(plan.releases, siblings, options).filter(options.select ?? (() => true));

  const record = resolve(options.cwd, options.record ?? 'public/releases.json');
  const earlier = readEditions(readTextIfThere(record) ?? '');
  const editions = openEditions(earlier, formats, room.newsroom, options.now);
  const remarks: Diagnostic[] = [];
  const printer = openPrinter(formats, process.env);
  const byPath = new Map(sources.map((one) => [one.file.path, one]));
  const rendering: Rendering = { formats, templates, room, editions, remarks, ...printing(printer) };
  const written: string[] = [];
  let unchanged = 0;
  const exported: ExportedRelease[] = [];
  try {
    for (const release of linked) {
      const { drops, ...one } = await renderDrops(
        release,
        byPath.get(release.file),
        options.asPackage === true,
        rendering,
      );
      const dropped = dropFiles(resolve(options.cwd, options.to), drops);
      written.push(...dropped.written);
      unchanged += dropped.unchanged.length;
      exported.push(one);
      options.onProgress?.(exported.length, linked.length);
    }
  } finally {
    await printer?.close();
  }
  const secret = linked.filter(({ publication }) => !isPublic(publication)).map((one) => urnOf(one, room.newsroom));
  // The default record is published with the site: nothing that follows from an embargoed text may stand in it.
  keepEditions(record, options.record === undefined ? withoutSecrets(editions.all(), earlier, secret) : editions.all());
  const { keptBack, failed } = plan;
  const diagnostics = [...looks, ...plan.diagnostics, ...remarks];
  const ids = formats.map(({ id }) => id);
  return { to: options.to, formats: ids, sources, diagnostics, keptBack, failed, exported, written, unchanged };
}

/** @returns the editions with those of secret releases as they were before. */
function withoutSecrets(editions: Editions, earlier: Editions, secret: readonly string[]): Editions {
  const hidden = new Set(secret);
  return Object.fromEntries(
    Object.entries(editions).flatMap(([urn, edition]) => {
      const kept = hidden.has(urn) ? earlier[urn] : edition;
      return kept ? [[urn, kept]] : [];
    }),
  );
}

type Rendering = {
  readonly formats: readonly Format[];
  readonly templates: Templates;
  readonly room: NewsroomFolder;
  readonly editions: EditionBook;
  readonly remarks: Diagnostic[];
  readonly print?: NonNullable<RenderContext['print']>;
};

async function renderDrops(
  release: Release,
  source: Surveyed | undefined,
  asPackage: boolean,
  { formats, templates, room, editions, remarks, print }: Rendering,
): Promise<ExportedRelease & { readonly drops: readonly Drop[] }> {
  const { newsroom } = room;
  const edition = editions.of(release);
  const assets = source?.assets ?? [];
  const report = (remark: Remark) => remarks.push(...remarkDiagnostics(source, remark));
  const shared = { templates, newsroom, beside: formats, report, picture: pictureReader(assets) };
  const context = {
    ...{ ...shared, pictures: pictureSizes(assets) },
    ...(edition ? { edition } : {}),
    ...(print ? { print } : {}),
  };
  const pictures = assets.map(pictureRendition);
  const files = [...(await renderFormats(formats, release, context)), ...pictures].map(packaged);
  const id = urnOf(release, newsroom);
  const facts = { id, ...(edition ? { edition: editionRecord(edition, isoInstant) } : {}) };
  const name = `${release.slug}.${release.language}`;
  const drops = asPackage
    ? [{ name: `${name}.zip`, content: packageRelease(release, files, facts) }]
    : files.map(({ path, content }) => ({ name: `${name}.${path.replaceAll('/', '-')}`, content }));
  const { slug, language, publication } = release;
  return {
    ...{ slug, language, id, version: edition?.version ?? 1, state: publication.state },
    files: drops.map((drop) => drop.name),
    drops,
  };
}

function packaged({ file, format, mediaType, content }: Rendition): PackagedFile {
  return { path: file, format, mediaType, content: typeof content === 'string' ? Buffer.from(content) : content };
}
