import type { Grid } from '../../../../../contract/place'
import type { ProxyRelation } from '../../../../../contract/proxy'
import { proxyWords } from '../../../../locales/proxy'
import { showPhotos } from '../../../../platform/photo'
import { Card } from '../../../../ui/card'
import { ChipRow } from '../../../../ui/chip-row'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { PhotoStrip } from '../../../../ui/photo-strip'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { CategoryChoice } from './category-choice'
import { TheirVoice } from './their-voice'
import type { OnBehalf } from './use-on-behalf'

const relations = Object.keys(proxyWords.relations) as ProxyRelation[]
const namesMost = 20

type OnBehalfFormProps = { form: OnBehalf; grids: readonly Grid[]; sentence: string }

export const OnBehalfForm = ({ form, grids, sentence }: OnBehalfFormProps) => (
  <>
    <Section title={proxyWords.person}>
      <Card>
        <Field name='proxy-name' label={proxyWords.name} value={form.name} onChange={(name) => form.set({ name })} limit={namesMost} />
        <Field
          name='proxy-phone'
          label={proxyWords.phone}
          hint={proxyWords.phoneHint}
          kind='phone'
          value={form.phone}
          onChange={(phone) => form.set({ phone })}
        />
      </Card>
    </Section>
    <Section title={proxyWords.relation}>
      <ChipRow
        label={proxyWords.relation}
        chips={relations.map((value) => ({ value, label: proxyWords.relations[value] }))}
        value={form.relation}
        onChange={(relation) => form.set({ relation })}
      />
    </Section>
    <Field
      name='proxy-words'
      label={proxyWords.words}
      placeholder={proxyWords.wordsPlaceholder}
      value={form.words}
      onChange={(words) => form.set({ words })}
      lines='many'
      limit={2000}
    />
    <Slot isStacked>
      <DrawnAfter>
        <WhereAndWhose form={form} grids={grids} sentence={sentence} />
      </DrawnAfter>
    </Slot>
  </>
)

const WhereAndWhose = ({ form, grids, sentence }: OnBehalfFormProps) => (
  <>
    <CategoryChoice form={form} />
    <Section title={proxyWords.photos}>
      <Photos form={form} />
    </Section>
    {grids.length > 1 && (
      <Section title={proxyWords.place}>
        <ChipRow
          label={proxyWords.place}
          chips={grids.map(({ code, name }) => ({ value: code, label: name }))}
          value={form.grid}
          onChange={(grid) => form.set({ grid })}
        />
      </Section>
    )}
    <Field
      name='proxy-place'
      label={proxyWords.placeWords}
      placeholder={proxyWords.placePlaceholder}
      value={form.placeWords}
      onChange={(placeWords) => form.set({ placeWords })}
    />
    <Section title={proxyWords.consent} note={proxyWords.or}>
      <Notice tone='info'>{sentence}</Notice>
      <Field
        name='proxy-consent'
        label={proxyWords.consentWords}
        hint={proxyWords.consentHint}
        placeholder={proxyWords.consentPlaceholder}
        value={form.consent}
        onChange={form.setConsent}
      />
      <TheirVoice county={form.county} recording={form.recording} onRecorded={form.setRecording} />
    </Section>
  </>
)

const Photos = ({ form: { photos } }: Pick<OnBehalfFormProps, 'form'>) => {
  const open = (id: string) => {
    const url = photos.shown.find((photo) => photo.id === id)?.url
    if (url)
      showPhotos(
        photos.shown.flatMap((photo) => photo.url ?? []),
        url,
      )
  }
  return <PhotoStrip photos={photos.shown} onAdd={photos.add} onOpen={open} onRemove={photos.remove} onRetry={photos.retry} />
}
