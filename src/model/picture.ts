/** How large a picture is shown, in CSS pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** The pictures beside a release whose size could be read, by their paths in its folder. */
export type PictureSizes = ReadonlyMap<string, PictureSize>;
