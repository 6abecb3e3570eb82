/** Runs `kerja` again when asked meanwhile, but never twice at once. */
export const satuPerSatu = (kerja: () => Promise<void>): (() => void) => {
  let jalan = false;
  let lagi = false;
  const mulai = async (): Promise<void> => {
    if (jalan) {
      lagi = true;
      return;
    }
    jalan = true;
    do {
      lagi = false;
      await kerja();
    } while (lagi);
    jalan = false;
  };
  return () => void mulai();
};
