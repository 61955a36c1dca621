import { useCopyData } from '../../../../features/person-data/person-data-queries'
import { myDataWords } from '../../../../locales/my-data'
import { isWeapp } from '../../../../platform/display'
import { saveFile } from '../../../../platform/save-file'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'

const kilobyte = 1024

/** Making takes a while and saving has to follow a tap, so they are two. */
export const Copy = () => {
  const copying = useCopyData()
  const made = copying.data
  return (
    <Section title={myDataWords.copy} note={myDataWords.copyNote}>
      {copying.isError && <Notice tone='warn'>{copying.error.message}</Notice>}
      {made && isWeapp && <Notice tone='info'>{myDataWords.copyInChat}</Notice>}
      {made ? (
        <BigButton label={myDataWords.copySave(Math.ceil(made.bytes / kilobyte))} onTap={() => saveFile(made.path, myDataWords.copyName)} />
      ) : (
        <BigButton kind='secondary' label={myDataWords.copyMake} loading={copying.isPending} onTap={() => copying.mutate()} />
      )}
    </Section>
  )
}
