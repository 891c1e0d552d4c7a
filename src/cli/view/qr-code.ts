import { renderUnicodeCompact } from 'uqr';

/** Light modules all around, which a reader needs to find the code (ISO/IEC 18004). */
const quietZone = 4;
/** White on black of the palette that no theme changes: on a light terminal the code would be turned inside out. */
const [whiteOnBlack, asBefore] = ['\u001b[38;5;231;48;5;16m', '\u001b[0m'];

/** @returns a text as a QR code for a terminal, whatever its colours are. */
export function qrCode(text: string): string {
  const lines = renderUnicodeCompact(text, { border: quietZone }).split('\n');
  return lines.map((line) => `${whiteOnBlack}${line}${asBefore}`).join('\n');
}
