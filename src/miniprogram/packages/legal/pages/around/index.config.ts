export default definePageConfig({ navigationBarTitleText: '谁能帮我', enablePageMeta: true })
