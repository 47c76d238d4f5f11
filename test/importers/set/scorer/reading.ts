/** A contact as an importer read it. */
export type ReadContact = {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly email?: string | undefined;
  readonly phones: readonly string[];
};

/** What an importer made of one release, in the terms of the labels; what it did not find is absent. */
export type Reading = {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  /** `YYYY-MM-DD`, or a timestamp whose first ten characters are the day. */
  readonly date?: string | undefined;
  /** Places joined by a slash. */
  readonly dateline?: string | undefined;
  readonly language?: string | undefined;
  readonly office?: string | undefined;
  readonly contacts: readonly ReadContact[];
  /** Markdown. */
  readonly body: string;
  readonly notes?: string | undefined;
  readonly boilerplate?: string | undefined;
  readonly image?:
    | { readonly caption?: string | undefined; readonly credit?: string | undefined; readonly alt?: string | undefined }
    | undefined;
  /** The fields that the importer says it is not certain of. */
  readonly doubtful: readonly string[];
};

/** Reads inputs: one entry for each path, each with the releases found in it, or why there are none. */
export type Importer = (paths: readonly string[]) => Promise<ReadonlyMap<string, readonly Reading[] | Error>>;
