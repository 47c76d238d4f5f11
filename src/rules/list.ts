import { archiveAnachronism } from './archive/anachronism.ts';
import { archiveDuplicate } from './archive/duplicate.ts';
import { archiveNearDuplicate } from './archive/near-duplicate.ts';
import { archiveRelationCircle } from './archive/relation-circle.ts';
import { archiveRelationOrder } from './archive/relation-order.ts';
import { archiveRelationTarget } from './archive/relation-target.ts';
import { archiveTranslationDate } from './archive/translation-date.ts';
import { archiveTranslationEmbargo } from './archive/translation-embargo.ts';
import { archiveTranslationFigures } from './archive/translation-figures.ts';
import { archiveTranslationLanguage } from './archive/translation-language.ts';
import { archiveTranslationMissing } from './archive/translation-missing.ts';
import { archiveTranslationOneWay } from './archive/translation-one-way.ts';
import { boilerplateInText } from './boilerplate/in-text.ts';
import { boilerplateKnown } from './boilerplate/known.ts';
import { contactsDuplicate } from './contacts/duplicate.ts';
import { contactsKnown } from './contacts/known.ts';
import { contactsLanguages } from './contacts/languages.ts';
import { contactsNameCapitals } from './contacts/name-capitals.ts';
import { contactsOffice } from './contacts/office.ts';
import { contactsReachable } from './contacts/reachable.ts';
import { copyCharset } from './copy/charset.ts';
import { countriesKnown } from './countries/known.ts';
import { dateFileName } from './date/file-name.ts';
import { dateFounding } from './date/founding.ts';
import { dateFuture } from './date/future.ts';
import { dateInText } from './date/in-text.ts';
import { dateValid } from './date/valid.ts';
import { dateWeekday } from './date/weekday.ts';
import { datelineInText } from './dateline/in-text.ts';
import { datelinePlain } from './dateline/plain.ts';
import { datelinePresent } from './dateline/present.ts';
import { draftPlaceholder } from './draft/placeholder.ts';
import { draftUnwritten } from './draft/unwritten.ts';
import { emailAlt } from './email/alt.ts';
import { emailCss } from './email/css.ts';
import { emailDomain } from './email/domain.ts';
import { emailImageWeight } from './email/image-weight.ts';
import { emailLink } from './email/link.ts';
import { emailMessage } from './email/message.ts';
import { emailSize } from './email/size.ts';
import { emailSubject } from './email/subject.ts';
import { emailText } from './email/text.ts';
import { emailValid } from './email/valid.ts';
import { embargoAfterDate } from './embargo/after-date.ts';
import { embargoOfficeOffset } from './embargo/office-offset.ts';
import { embargoValid } from './embargo/valid.ts';
import { fileReadable } from './file/readable.ts';
import { fmAlias } from './fm/alias.ts';
import { fmDuplicateKey } from './fm/duplicate-key.ts';
import { fmEncoding } from './fm/encoding.ts';
import { fmFence } from './fm/fence.ts';
import { fmHiddenCharacters } from './fm/hidden-characters.ts';
import { fmLimits } from './fm/limits.ts';
import { fmNoExecutable } from './fm/no-executable.ts';
import { fmRequired } from './fm/required.ts';
import { fmSyntax } from './fm/syntax.ts';
import { fmType } from './fm/type.ts';
import { fmUnknownKey } from './fm/unknown-key.ts';
import { fmUnsafeKey } from './fm/unsafe-key.ts';
import { headlineAcronym } from './headline/acronym.ts';
import { headlineCapitals } from './headline/capitals.ts';
import { headlineLength } from './headline/length.ts';
import { headlinePunctuation } from './headline/punctuation.ts';
import { imageAltText } from './image/alt-text.ts';
import { imageCreditYear } from './image/credit-year.ts';
import { imageFile } from './image/file.ts';
import { internalError } from './internal/error.ts';
import { languageFileName } from './language/file-name.ts';
import { languageMismatch } from './language/mismatch.ts';
import { languageValid } from './language/valid.ts';
import { linkHttps } from './link/https.ts';
import { linkInside } from './link/inside.ts';
import { linkSameText } from './link/same-text.ts';
import { linkText } from './link/text.ts';
import { linkTracking } from './link/tracking.ts';
import { officeKnown } from './office/known.ts';
import { phoneFormat } from './phone/format.ts';
import { phonePlaceholder } from './phone/placeholder.ts';
import { phoneValid } from './phone/valid.ts';
import { placeSpelling } from './place/spelling.ts';
import { placeUnName } from './place/un-name.ts';
import { privacyCoordinates } from './privacy/coordinates.ts';
import { privacyDocumentNumber } from './privacy/document-number.ts';
import { relationsNote } from './relations/note.ts';
import { relationsPublic } from './relations/public.ts';
import type { ArchiveRule, DocumentedRule, Rule } from './rule.ts';
import { slugUnique } from './slug/unique.ts';
import { slugValid } from './slug/valid.ts';
import { structureBody } from './structure/body.ts';
import { structureChrome } from './structure/chrome.ts';
import { structureEmptySection } from './structure/empty-section.ts';
import { structureEndMark } from './structure/end-mark.ts';
import { structureHeadingLevels } from './structure/heading-levels.ts';
import { structureLeadLength } from './structure/lead-length.ts';
import { structureLength } from './structure/length.ts';
import { structureLimits } from './structure/limits.ts';
import { styleAcronymFirstUse } from './style/acronym-first-use.ts';
import { styleAcronymStops } from './style/acronym-stops.ts';
import { styleContraction } from './style/contraction.ts';
import { styleCurrency } from './style/currency.ts';
import { styleDoubleSpace } from './style/double-space.ts';
import { styleExclamation } from './style/exclamation.ts';
import { styleJargon } from './style/jargon.ts';
import { styleNumberFirst } from './style/number-first.ts';
import { stylePerCent } from './style/per-cent.ts';
import { styleRangeDash } from './style/range-dash.ts';
import { styleRepeatedWord } from './style/repeated-word.ts';
import { styleSentenceLength } from './style/sentence-length.ts';
import { styleSpelling } from './style/spelling.ts';
import { styleThousands } from './style/thousands.ts';
import { suppressionUnused } from './suppression/unused.ts';
import { suppressionValid } from './suppression/valid.ts';
import { termDehumanizing } from './term/dehumanizing.ts';
import { termDisability } from './term/disability.ts';
import { termDisplacement } from './term/displacement.ts';
import { termGender } from './term/gender.ts';
import { termIrregular } from './term/irregular.ts';
import { termMetaphor } from './term/metaphor.ts';
import { termOrganisationName } from './term/organisation-name.ts';
import { termTrafficking } from './term/trafficking.ts';
import { typographyArabicPunctuation } from './typography/arabic-punctuation.ts';
import { typographyFrenchQuotes } from './typography/french-quotes.ts';
import { typographyFrenchSpaces } from './typography/french-spaces.ts';
import { typographyHiddenCharacters } from './typography/hidden-characters.ts';
import { typographySpanishMarks } from './typography/spanish-marks.ts';

/** Every rule, in the order of the documentation. A new rule is a file and a line here. */
export const RULES: readonly (Rule | DocumentedRule | ArchiveRule)[] = [
  fmAlias,
  fmDuplicateKey,
  fmEncoding,
  fmFence,
  fmHiddenCharacters,
  fmLimits,
  fmNoExecutable,
  fmRequired,
  fmSyntax,
  fmType,
  fmUnknownKey,
  fmUnsafeKey,
  dateFounding,
  dateFuture,
  dateValid,
  embargoAfterDate,
  embargoOfficeOffset,
  embargoValid,
  officeKnown,
  languageFileName,
  languageValid,
  slugValid,
  datelinePlain,
  datelinePresent,
  contactsKnown,
  contactsLanguages,
  contactsOffice,
  contactsReachable,
  phoneFormat,
  phoneValid,
  emailDomain,
  emailValid,
  countriesKnown,
  boilerplateKnown,
  relationsNote,
  structureBody,
  structureLimits,
  termIrregular,
  termDehumanizing,
  termMetaphor,
  termDisplacement,
  termTrafficking,
  termGender,
  termDisability,
  termOrganisationName,
  styleJargon,
  styleSpelling,
  placeUnName,
  placeSpelling,
  stylePerCent,
  styleCurrency,
  styleRepeatedWord,
  styleDoubleSpace,
  styleAcronymStops,
  dateInText,
  styleNumberFirst,
  styleThousands,
  styleRangeDash,
  styleExclamation,
  styleContraction,
  typographyFrenchSpaces,
  typographyFrenchQuotes,
  typographySpanishMarks,
  typographyArabicPunctuation,
  typographyHiddenCharacters,
  headlineLength,
  headlinePunctuation,
  headlineCapitals,
  headlineAcronym,
  styleAcronymFirstUse,
  styleSentenceLength,
  draftPlaceholder,
  draftUnwritten,
  structureChrome,
  structureEndMark,
  boilerplateInText,
  privacyCoordinates,
  privacyDocumentNumber,
  structureLeadLength,
  structureHeadingLevels,
  structureEmptySection,
  structureLength,
  linkText,
  linkHttps,
  linkTracking,
  linkInside,
  linkSameText,
  imageAltText,
  imageCreditYear,
  dateFileName,
  dateWeekday,
  contactsDuplicate,
  contactsNameCapitals,
  phonePlaceholder,
  datelineInText,
  languageMismatch,
  fileReadable,
  internalError,
  imageFile,
  slugUnique,
  relationsPublic,
  copyCharset,
  emailSize,
  emailSubject,
  emailAlt,
  emailLink,
  emailImageWeight,
  emailText,
  emailCss,
  emailMessage,
  archiveAnachronism,
  archiveDuplicate,
  archiveNearDuplicate,
  archiveRelationCircle,
  archiveRelationOrder,
  archiveRelationTarget,
  archiveTranslationDate,
  archiveTranslationEmbargo,
  archiveTranslationFigures,
  archiveTranslationLanguage,
  archiveTranslationMissing,
  archiveTranslationOneWay,
  suppressionUnused,
  suppressionValid,
];

/** The rules that see all releases of a run. */
export const ARCHIVE_RULES: readonly ArchiveRule[] = RULES.filter((rule): rule is ArchiveRule => 'compare' in rule);

/** @returns the rule with an id. */
export function findRule(id: string): Rule | DocumentedRule | ArchiveRule | undefined {
  return RULES.find((rule) => rule.id === id);
}
