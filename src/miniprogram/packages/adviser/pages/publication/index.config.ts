export default definePageConfig({ navigationBarTitleText: '申请公开问答', enablePageMeta: true })
