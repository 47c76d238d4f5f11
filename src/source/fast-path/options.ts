/** How sources are read. */
export type FastPathOptions = {
  /** False sends every block through remark and all front matter through the YAML library: the same trees, slower. */
  readonly fastPath?: boolean;
};
