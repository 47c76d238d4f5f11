import { rangeAt } from '../../newsroom/metadata.ts';
import { imageNodesOf } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const NO_TEXT =
  /^(?:[\w.-]+\.(?:jpe?g|png|gif|webp|svg|tiff?)|(?:img|dsc|image|picture|photo|foto|imagen|صورة)[_\s-]?\d*)$/iu;

function finding(alt: string) {
  return {
    message: `"${alt}" does not say what the picture shows.`,
    hint: 'Write a sentence for those who cannot see it.',
  };
}

export const imageAltText: Rule = {
  id: 'image/alt-text',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'The alternative text says what a picture shows.',
  why: 'A file’s name read aloud tells nothing.',
  source: 'WCAG 2.2, 1.1.1; F30',
  examples: {
    good: [{ body: '![A room with lamps](pictures/room.png)' }],
    bad: [{ body: '⟦![IMG_1234.jpg](pictures/room.png)⟧' }, { body: '⟦![image](pictures/room.png)⟧' }],
  },
  *check({ source, metadata }) {
    const { image } = metadata.values;
    if (image && NO_TEXT.test(image.alt.trim()))
      yield { range: rangeAt(metadata, 'image', 'alt'), ...finding(image.alt) };
    for (const node of imageNodesOf(source)) {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      const alt = node.alt ?? '';
      if (start === undefined || end === undefined || !NO_TEXT.test(alt.trim())) continue;
      yield { range: { start, end }, ...finding(alt) };
    }
  },
};
