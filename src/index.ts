/**
 * The library behind the `iom-release` command line. `parse` and `validate` and `render` are pure; `build`, `lint`
 * and `loadTemplates` read and write files.
 *
 * @module
 */

export type { ChoiceWords } from './archive/choice-words.ts';
export type { PublishedCounts, PublishedFile, PublishedRelease, ReleasesRecord } from './archive/record.ts';
export { type BuildOptions, type BuildResult, type BuiltSource, build } from './build/build.ts';
export { type ExportedRelease, type ExportOptions, type ExportResult, exportReleases } from './build/export/export.ts';
export { findNewsroomFolder } from './build/find-newsroom.ts';
export type { FixedFile, FixOptions } from './build/fix.ts';
export {
  type ImportedRelease,
  type ImportOptions,
  type ImportResult,
  importReleases,
  type RefusedInput,
} from './build/import/import.ts';
export { type LintOptions, type LintResult, lint } from './build/lint.ts';
export { type ListedRelease, type ListOptions, type ListResult, listNewsroom } from './build/list.ts';
export { type NewsroomFolder, openNewsroom, SettingsError } from './build/newsroom-folder.ts';
export type { KeptBack } from './build/plan.ts';
export { type MergeOptions, type MergeResult, mergeShares } from './build/shard/merge.ts';
export type { Share } from './build/shard/share.ts';
export type { Surveyed } from './build/survey.ts';
export { loadTemplates } from './build/template-files.ts';
export { type RenderedAtOnce, type RunningWatch, type WatchOptions, watchBuild } from './build/watch/watch-build.ts';
export type { Format, Rendition } from './formats/format.ts';
export { FORMATS } from './formats/list.ts';
export { type RenderOptions, render, renderAsync } from './formats/render.ts';
export type { Templates } from './formats/templates/compile.ts';
export type { Amendments } from './importers/amend.ts';
export type { DateEvidence, Draft, DraftContact, DraftImage, Found, Origin } from './importers/draft.ts';
export { INPUT_KINDS, type InputKind } from './importers/kind.ts';
export { type InputReading, type ReadRelease, readInput } from './importers/read.ts';
export { type DraftReport, type FieldReport, reportOf } from './importers/report.ts';
export { writeSource } from './importers/write/source.ts';
export type { Contact, Phone } from './model/contact.ts';
export type { Day, Instant, ReleaseDate } from './model/date.ts';
export { parseInstant } from './model/date.ts';
export type { Diagnostic, Edit, Fix, Position, Range, Related, Severity } from './model/diagnostic.ts';
export { hasErrors } from './model/diagnostic.ts';
export { type FailureKind, ReleaseError } from './model/error.ts';
export type { Direction, Language } from './model/language.ts';
export type { LintFile } from './model/lint-schema.ts';
export type * from './model/lint-settings.ts';
export type { Office } from './model/office.ts';
export type * from './model/release.ts';
export { EDITOR_SCHEMAS, type EditorSchema, editorSchema, type JsonSchema } from './newsroom/json-schema.ts';
export { DEFAULT_NEWSROOM, type Newsroom } from './newsroom/newsroom.ts';
export { type NewsroomReading, readNewsroom } from './newsroom/read.ts';
export { findOffice, type OfficeMatch, searchOffices } from './newsroom/registry/find.ts';
export type { FixKinds } from './rules/engine/fix-text.ts';
export { ruleProblem } from './rules/engine/settings-problems.ts';
export { isInternalError } from './rules/internal/error.ts';
export { findRule, RULES } from './rules/list.ts';
export type { Rule } from './rules/rule.ts';
export { type ValidateOptions, type Validation, validate } from './rules/validate.ts';
export { type ParsedSource, parse } from './source/parse.ts';
export type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './source/yaml-node.ts';
