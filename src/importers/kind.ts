import { own } from '../model/own.ts';

/** The kinds of input that can be read. */
export const INPUT_KINDS = ['html', 'text', 'word', 'email', 'feed'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

const BY_ENDING: Readonly<Record<string, InputKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'email',
  mhtml: 'email',
  txt: 'text',
  text: 'text',
  asc: 'text',
  docx: 'word',
  eml: 'email',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
};
const HEAD = 2048;

/** @returns the kind that a file's name has, or undefined for an ending that is none of them */
export function kindOfName(name: string): InputKind | undefined {
  return own(BY_ENDING, /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
}

/** Finds out what an input is: its first bytes go before the ending of its name. */
export function kindOfInput(bytes: Uint8Array, name: string): InputKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'word';
  const named = kindOfName(name);
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
    .replaceAll('\0', '')
    .replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff\s]+/, '');
  if (/<(?:rss|rdf:RDF|feed)[\s>]/.test(head) && !/<html/i.test(head)) return 'feed';
  if (/^(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*(?:<!doctype html|<html))/i.test(head)) return 'html';
  if (named !== undefined) return named;
  if (
    /^(?:(?:From|To|Subject|Date|Received|Return-Path|MIME-Version|Message-ID|Delivered-To|X-[\w-]+): ?.*(?:\r?\n(?:[ \t].*|[\w-]+:.*))+)/.test(
      head,
    ) &&
    /^(?:Subject|From|MIME-Version): ?/m.test(head)
  )
    return 'email';
  return /<(?:p|div|table|h1|br)\b/i.test(head) ? 'html' : 'text';
}
