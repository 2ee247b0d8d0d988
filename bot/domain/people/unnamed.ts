/** The name of somebody known by Entra id alone, until Teams tells it. */
export const unnamed = 'Name not known yet';
