/** Values of a source's front matter as YAML; `null` leaves a key out. */
export type FrontMatterValues = Readonly<Record<string, string | null>>;

const FRONT_MATTER: FrontMatterValues = {
  title: 'Harbour Library Opens Its Reading Room',
  date: '2024-03-05',
  office: 'headquarters',
  contacts: '\n  - name: Ana Ejemplo\n    phone: +41 22 717 91 11\n    email: ana.ejemplo@iom.int',
};

/** @returns a plainly fictional source without findings, but for the values that are given */
export function source(
  values: FrontMatterValues = {},
  body = 'The reading room of the fictional Harbour Library opened.',
): string {
  const lines = Object.entries({ ...FRONT_MATTER, ...values }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}
