/** Reads a stream in portions that the reader chooses. A stream that ends early gives less, and `take` throws. */
export class ByteReader {
  private readonly source: AsyncIterator<Buffer>
  private held: Buffer = Buffer.alloc(0)

  constructor(stream: AsyncIterable<Buffer>) {
    this.source = stream[Symbol.asyncIterator]()
  }

  /** The text before the next line end; null when none comes within `most` bytes. */
  async line(most: number): Promise<string | null> {
    while (!this.held.includes('\n')) {
      if (this.held.length > most || !(await this.more())) return null
    }
    const end = this.held.indexOf('\n')
    const text = this.held.toString('utf8', 0, end)
    this.held = this.held.subarray(end + 1)
    return end > most ? null : text
  }

  /** Exactly the next `bytes` bytes. */
  async *take(bytes: number): AsyncGenerator<Buffer> {
    let wanted = bytes
    while (wanted > 0) {
      if (this.held.length === 0 && !(await this.more())) throw new Error('the stream ended early')
      const piece = this.held.subarray(0, wanted)
      this.held = this.held.subarray(piece.length)
      wanted -= piece.length
      yield piece
    }
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next()
    if (next.done) return false
    this.held = this.held.length > 0 ? Buffer.concat([this.held, next.value]) : next.value
    return true
  }
}
