import type { ReportView } from '../../../contract/report'
import { stepTitle, stepWords } from '../../locales/steps'
import { matterWords } from '../../locales/work'
import { CheckList } from '../../ui/check-list'
import { CoverFirst } from '../../ui/cover-first'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { PhotoStrip } from '../../ui/photo-strip'
import { Section } from '../../ui/section'
import type { StepDraft } from './step-draft'
import type { AfterPhotos } from './use-after-photos'

type AnswerFieldsProps = {
  report: ReportView
  draft: StepDraft
  photos: AfterPhotos
  onChange: (changed: Partial<StepDraft>) => void
}

const limit = 1000

/** The public answer, the closing conditions one by one, and the photo that shows it. */
export const AnswerFields = ({ report, draft, photos, onChange }: AnswerFieldsProps) => {
  const { label, hint, placeholder } = stepTitle.finish
  return (
    <>
      {report.onSpot && <Notice tone='info'>{stepWords.onSpotNote}</Notice>}
      <Field
        name='answer'
        label={label}
        hint={hint}
        placeholder={placeholder}
        lines='many'
        limit={limit}
        value={draft.words}
        onChange={(words) => onChange({ words })}
      />
      {report.closingConditions.length > 0 && (
        <Section title={matterWords.conditions} note={stepWords.checklist}>
          <CheckList
            label={matterWords.conditions}
            items={report.closingConditions}
            ticked={draft.ticked}
            onChange={(ticked) => onChange({ ticked })}
          />
        </Section>
      )}
      <Section title={stepWords.afterPhoto} note={report.afterPhoto ? stepWords.afterPhotoNote : stepWords.afterPhotoOptional}>
        <PhotoStrip
          photos={photos.photos}
          limit={photos.limit}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
          onRetry={photos.retry}
        />
        {photos.photos.length < photos.limit && <CoverFirst onCovered={(covered) => void photos.addFiles([covered])} />}
      </Section>
    </>
  )
}
