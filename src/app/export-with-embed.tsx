import { isSingleFile } from '#app/data/single-file.ts';
import { EmbedForm } from '#app/features/embed/embed-form.tsx';
import { ExportMenu } from '#app/features/export/export-menu.tsx';

/** What is shown as a file, or as a part of another page; a copy on a disk has no address for that. */
export const ExportWithEmbed = () => <ExportMenu>{!isSingleFile && <EmbedForm />}</ExportMenu>;
