/** Ten digits as they are written: together, or three, three and four. */
const written = /(?<![\w/.]|\d[ -]|\+\d{1,3}|\(0\))\d{3}([ -]?)\d{3}\1\d{4}(?![\w/]|[ -]\d)/g;

const saidToBe = /\bNHS\b[^.\n]{0,30}$/i;

/**
 * Ranges that NHS numbers are issued from (England, Wales and the Isle of Man 4, 6 and 7, Northern
 * Ireland 3) or kept for examples (9). Other numbers of ten digits are more likely telephones.
 */
const firstDigits = '34679';

/** Whether a text holds an NHS number, by its check digit. */
export function hasNhsNumber(text: string): boolean {
  return [...text.matchAll(written)].some((match) => {
    const digits = match[0].replace(/\D/g, '');
    if (!isNhsNumber(digits)) return false;
    const first = digits[0] ?? '';
    return firstDigits.includes(first) || saidToBe.test(text.slice(0, match.index));
  });
}

/**
 * Whether ten digits are an NHS number: the tenth is the check digit of the others by modulus 11
 * (NHS Data Dictionary, "NHS NUMBER").
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const weighted = Array.from(digits.slice(0, 9)).map((digit, at) => Number(digit) * (10 - at));
  const check = 11 - (weighted.reduce((sum, value) => sum + value, 0) % 11);
  return Number(digits[9]) === (check === 11 ? 0 : check);
}
