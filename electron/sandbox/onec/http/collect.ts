/** Up to this many characters an answer is made whole before it is sent. */
const limit = 1_000_000;
const pieceSize = 65_536;

/** The whole text when it is small, else a generator that begins with what was already made. */
export function collect(pieces: Generator<string, void, void>): string | Generator<string, void, void> {
  let text = '';
  while (text.length < limit) {
    const next = pieces.next();
    if (next.done) return text;
    text += next.value;
  }
  return inPieces(text, pieces);
}

function* inPieces(start: string, rest: Generator<string, void, void>): Generator<string, void, void> {
  let text = start;
  for (const piece of rest) {
    text += piece;
    if (text.length >= pieceSize) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}
