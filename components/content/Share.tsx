interface ShareProps {
  /** The name of a file in content/figures. */
  figure: string;
}

/**
 * A number of people from a figure. The compiler of articles puts its words in its place (lib/content/figures), so this
 * is only reached by a name the check would have refused.
 */
export function Share({ figure }: ShareProps): never {
  throw new Error(`There is no figure "${figure}" with such a number.`);
}
