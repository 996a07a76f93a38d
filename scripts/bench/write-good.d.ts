declare module 'write-good' {
  /** What a writer might better, with UTF-16 offsets. */
  export default function writeGood(
    text: string,
  ): readonly { index: number; offset: number; reason: string }[];
}
