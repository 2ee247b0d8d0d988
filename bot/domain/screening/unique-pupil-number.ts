/** A check letter, eleven digits, and a digit more or (for a temporary number) a letter. */
const written = /(?<!\w)[A-HJ-NP-RT-Z](?:[ -]?\d){11}[ -]?[\dA-HJ-NP-RT-Z](?!\w)/gi;

/** The alphabet without I, O and S, which could be taken for digits. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Whether a text holds a unique pupil number, by its check letter. */
export function hasPupilNumber(text: string): boolean {
  return [...text.matchAll(written)].some(([found]) =>
    isPupilNumber(found.replace(/[ -]/g, '').toUpperCase()),
  );
}

/**
 * Whether thirteen characters are a unique pupil number: the first is the check letter of the
 * others by modulus 23 (Department for Education, "Unique pupil numbers: guide").
 */
export function isPupilNumber(characters: string): boolean {
  if (characters.length !== 13) return false;
  const [check = '', ...rest] = characters;
  const values = rest.map((one) => (/\d/.test(one) ? Number(one) : letters.indexOf(one)));
  if (values.includes(-1)) return false;
  const sum = values.reduce((total, value, at) => total + value * (at + 2), 0);
  return letters[sum % 23] === check;
}
