export default definePageConfig({ navigationBarTitleText: '公开问答复核', enablePageMeta: true })
