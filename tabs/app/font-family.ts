/** Teams' own fonts; a system without them gets one as narrow, so that as much fits a line. */
export const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, 'Noto Sans', Arial, sans-serif";
