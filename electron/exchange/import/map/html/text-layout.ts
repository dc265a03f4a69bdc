/**
 * Builds readable text line by line. Blanks collapse as in a browser, breaks are asked for and written only when text
 * follows, and never more than one empty line stands between two lines.
 */
export class TextLayout {
  /** Pieces and not one text: looking at the end of a growing text costs its whole length each time. */
  readonly #pieces: string[] = [];
  #breaks = 0;
  #blank = false;
  /** Number of `<pre>` around this place: there blanks and line ends count. */
  #preformatted = 0;

  text(text: string): void {
    if (this.#preformatted > 0) {
      this.#preformattedText(text);
      return;
    }
    for (const [index, word] of text.split(/[ \t\n\r\f\u00a0]+/).entries()) {
      if (index > 0) this.#blank = true;
      if (word !== '') this.#write(word);
    }
  }

  /** Written as it is, after what was asked for: list marks, bars between cells. */
  mark(mark: string): void {
    this.#blank = false;
    this.#write(mark);
  }

  /** The next text begins on a new line. */
  newLine(): void {
    this.#breaks = Math.max(this.#breaks, 1);
    this.#blank = false;
  }

  /** One more line end (`<br>`); two in a row leave an empty line. */
  lineEnd(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2);
    this.#blank = false;
  }

  preformatted(change: 1 | -1): void {
    this.#preformatted = Math.max(0, this.#preformatted + change);
    this.newLine();
  }

  get atLineStart(): boolean {
    return this.#breaks > 0 || this.#pieces.length === 0;
  }

  /** This place, for `since`. */
  get place(): number {
    return this.#pieces.length;
  }

  /** What was written after a place. */
  since(place: number): string {
    return this.#pieces.slice(place).join('').trim();
  }

  toString(): string {
    return this.#pieces.join('').trim();
  }

  #write(word: string): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && this.#breaks > 0) this.#pieces.push('\n'.repeat(this.#breaks));
    else if (last !== undefined && this.#blank && !/\s$/.test(last)) this.#pieces.push(' ');
    this.#breaks = 0;
    this.#blank = false;
    this.#pieces.push(word);
  }

  #preformattedText(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.lineEnd();
      if (line.trim() !== '') this.#write(line.trimEnd());
    }
  }
}
