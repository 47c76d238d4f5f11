/**
 * Makes something of an object, and remembers it until another object is asked about: for what is read one after the
 * other. A weak map would hold on to it for longer: what is in one outlives all collections but the full ones, which
 * take as long as the archive is large.
 */
export function ofLatest<Of extends object, More extends readonly unknown[], Made>(
  make: (of: Of, ...more: More) => Made,
): (of: Of, ...more: More) => Made {
  let latest: { readonly of: Of; readonly made: Made } | undefined;
  return (of, ...more) => {
    if (latest?.of !== of) latest = { of, made: make(of, ...more) };
    return latest.made;
  };
}
