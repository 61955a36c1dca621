import { useState } from 'react'
import type { CatalogueKind } from '../../../../../contract/catalogue'
import { catalogueWords as words } from '../../../../locales/catalogue'
import { type ChosenFile, chooseWorkbook } from '../../../../platform/choose-workbook'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { useChanging } from './catalogue-queries'
import { TriedRows } from './tried-rows'

/** A whole workbook at once. */
export const ImportPart = ({ kind }: { kind: CatalogueKind }) => {
  const [file, setFile] = useState<ChosenFile>()
  const { trying, putting } = useChanging(kind)
  const choose = async () => {
    const chosen = await chooseWorkbook()
    if (!chosen) return
    setFile(chosen)
    trying.mutate({ file: chosen.content })
  }
  const save = () => {
    if (!file) return
    const onSuccess = () => {
      showToast(words.saved)
      setFile(undefined)
      trying.reset()
    }
    putting.mutate({ file: file.content }, { onSuccess })
  }
  const refused = trying.error ?? putting.error
  return (
    <Section title={words.choose} note={words.how[kind]}>
      <BigButton
        kind='secondary'
        label={file ? words.chosen(file.name) : words.choose}
        loading={trying.isPending}
        onTap={() => void choose()}
      />
      {refused && <Notice tone='danger'>{refused.message}</Notice>}
      {trying.data && <TriedRows tried={trying.data} isSaving={putting.isPending} onSave={save} />}
    </Section>
  )
}
