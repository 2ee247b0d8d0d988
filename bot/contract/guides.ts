/** Where the pages about using the product are, on the server's own address; anybody may read them. */
export const guides = {
  all: '/guides/index.html',
  accessibility: '/guides/accessibility.html',
} as const;
