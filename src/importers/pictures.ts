import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Dropped } from './document.ts';
import type { Draft } from './draft.ts';
import { trimInlines } from './html/inlines.ts';

/** @returns where a picture will stand, or undefined when it is not at hand */
export type PlacePicture = (src: string) => string | undefined;

/** Points each picture of a draft to where it will stand; those that are not at hand are left out and listed. */
export function placePictures(draft: Draft, place: PlacePicture): Draft {
  const dropped: Dropped[] = [];
  const body = draft.body.flatMap((node) => placeIn(node, place, dropped));
  const { image, ...rest } = draft;
  const src = image?.value.src === undefined ? undefined : place(image.value.src);
  const alt = image?.value.alt ?? image?.value.caption;
  const warnings = [...draft.warnings];
  if (image?.value.src !== undefined && src === undefined)
    warnings.push(`The picture ${image.value.src} is not at hand: put it beside the source and add it as image.`);
  if (src !== undefined && alt === undefined)
    warnings.push(`The picture ${src} has no description: the source leaves it out until a person writes alt.`);
  const { src: _src, ...words } = image?.value ?? {};
  const placed = image && { ...image, value: { ...words, ...(src === undefined || alt === undefined ? {} : { src }) } };
  return { ...rest, ...(placed ? { image: placed } : {}), body, dropped: [...draft.dropped, ...dropped], warnings };
}

function placeIn(node: RootContent, place: PlacePicture, dropped: Dropped[]): RootContent[] {
  if (node.type === 'image') {
    const url = place(node.url);
    if (url !== undefined) return [{ ...node, url }];
    dropped.push({ text: node.alt || node.url, reason: 'layout picture' });
    return [];
  }
  if (!('children' in node) || !holdsPicture(node)) return [node];
  const children = node.children.flatMap((child) => placeIn(child, place, dropped));
  if (children.length === 0) return [];
  const left = node.type === 'paragraph' ? trimInlines(children as PhrasingContent[]) : children;
  return [{ ...node, children: left } as RootContent];
}

function holdsPicture(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture));
}

/** @returns the addresses of all pictures of a draft, in reading order, each once */
export function picturesOf(draft: Draft): readonly string[] {
  const found = new Set<string>(draft.image?.value.src === undefined ? [] : [draft.image.value.src]);
  const walk = (node: Nodes) => {
    if (node.type === 'image') found.add(node.url);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const node of draft.body) walk(node);
  return [...found];
}
