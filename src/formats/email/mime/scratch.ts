/**
 * Room to work in that is kept from message to message: asking for three times a text's size anew each time costs as
 * much as encoding it.
 */
export class Scratch {
  #bytes = Buffer.allocUnsafe(0);

  /** @returns room for so many bytes; what stood there before may still stand there, and the next call overwrites it */
  room(size: number): Buffer {
    if (this.#bytes.length < size) this.#bytes = Buffer.allocUnsafe(size);
    return this.#bytes;
  }
}
