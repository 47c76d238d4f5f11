/** What a program that a test starts needs so that `npm run test:coverage` counts it; nothing in other runs. */
export function countedEnvironment(): { readonly NODE_V8_COVERAGE?: string } {
  const folder = process.env['NODE_V8_COVERAGE'];
  return folder === undefined ? {} : { NODE_V8_COVERAGE: folder };
}
