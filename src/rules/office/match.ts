import type { Finding, Range } from '../../model/diagnostic.ts';
import type { OfficeMatch } from '../../newsroom/registry/find.ts';

const LIST = 'Run "iom-release offices" for the list, or add the office to offices.yaml.';

/** @returns why an office was not found, in words; nothing when it was. */
export function* officeFinding(match: OfficeMatch, query: string, range: Range): Generator<Finding> {
  switch (match.kind) {
    case 'found':
      return;
    case 'ambiguous': {
      const ids = match.offices.map(({ id }) => id).join(', ');
      yield { range, message: `"${query}" could be several offices.`, hint: `Write one of: ${ids}.` };
      return;
    }
    case 'closed': {
      const { office, when, instead } = match;
      const message =
        when === 'no-longer'
          ? `${office.name.en} was closed on ${office.until}, before that day.`
          : `${office.name.en} was opened on ${office.from}, after that day.`;
      const names = instead.map(({ id }) => id).join(' or ');
      yield { range, message, hint: names === '' ? LIST : `On that day there was ${names}.` };
      return;
    }
    case 'unknown': {
      const [first] = match.suggestions;
      const message = `No office is called "${query}".`;
      if (!first) {
        yield { range, message, hint: LIST };
        return;
      }
      const fix = { kind: 'unsafe', title: `Write ${first.id}`, edits: [{ range, text: first.id }] } as const;
      const names = match.suggestions.map(({ id }) => `"${id}"`).join(' or ');
      yield { range, message, hint: `Did you mean ${names}?`, fix };
    }
  }
}
