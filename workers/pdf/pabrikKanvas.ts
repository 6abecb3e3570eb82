/** What pdf.js asks of a document, given by a worker: canvases that are not in a page, and no SVG filters. */

interface Wadah {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** pdf.js makes and throws away canvases of its own for groups, masks and patterns. */
export class PabrikKanvas {
  create(lebar: number, tinggi: number): Wadah {
    const canvas = new OffscreenCanvas(Math.max(1, lebar), Math.max(1, tinggi));
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) };
  }
  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  }
  reset(wadah: Wadah, lebar: number, tinggi: number): void {
    if (wadah.canvas === null) return;
    wadah.canvas.width = lebar;
    wadah.canvas.height = tinggi;
  }
  destroy(wadah: Wadah): void {
    if (wadah.canvas !== null) wadah.canvas.width = wadah.canvas.height = 0;
    wadah.canvas = null;
    wadah.context = null;
  }
}

/** Filters recolour pages for high contrast and apply transfer curves: scans of documents have neither. */
export class PabrikSaring {
  addFilter(): string {
    return "none";
  }
  addHCMFilter(): string {
    return "none";
  }
  addAlphaFilter(): string {
    return "none";
  }
  addLuminosityFilter(): string {
    return "none";
  }
  addKnockoutFilter(): string {
    return "none";
  }
  addHighlightHCMFilter(): string {
    return "none";
  }
  addSelectionHCMFilter(): string {
    return "none";
  }
  addSelectionFilter(): string {
    return "none";
  }
  createSelectionStyle(): null {
    return null;
  }
  destroy(): void {
    // Nothing was made.
  }
}
