import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { coverWords } from '../../../../locales/cover'
import { goBack } from '../../../../platform/back'
import { coverPhoto, type PicturePart, shapeOfPhoto } from '../../../../platform/cover-photo'
import { handOnCovered, photoToCover } from '../../../../platform/photo-to-cover'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { CoverBoard } from '../../../../ui/cover-board'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'

/** 遮住脸和车牌: on this phone, before the photo goes anywhere. */
export default function CoverPage() {
  const [photo] = useState(photoToCover)
  const path = photo?.file.path ?? ''
  const shape = useQuery({ queryKey: ['cover', path], queryFn: () => shapeOfPhoto(path), enabled: path !== '', networkMode: 'always' })
  const [parts, setParts] = useState<readonly PicturePart[]>([])
  const covering = useMutation({
    mutationFn: () => coverPhoto(path, parts),
    networkMode: 'always',
    onSuccess: (covered) => {
      if (photo) handOnCovered(covered, photo)
      void goBack()
    },
  })
  if (!photo)
    return (
      <Page title={coverWords.title}>
        <NotFound />
      </Page>
    )
  const use = (
    <BigButton
      icon='check'
      label={coverWords.use}
      loading={covering.isPending}
      disabledReason={parts.length === 0 ? coverWords.reason : undefined}
      onTap={() => covering.mutate()}
    />
  )
  return (
    <Page title={coverWords.title} footer={use}>
      <View>{coverWords.how}</View>
      <AsyncView query={shape}>{(known) => <CoverBoard url={path} shape={known} parts={parts} onChange={setParts} />}</AsyncView>
      {covering.isError && <Notice tone='warn'>{coverWords.failed}</Notice>}
      <Notice tone='info'>{coverWords.only}</Notice>
    </Page>
  )
}
