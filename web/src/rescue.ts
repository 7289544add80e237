/** Downloads the stored application of a crashed widget. */
export function downloadRescuedCopy(stored: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([stored], { type: "application/json" }));
  link.download = "ispcp-application-copy.json";
  link.click();
}
