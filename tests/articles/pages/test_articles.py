"""Pages of articles: text with linked mentions, facts beside it, the list, the front page."""

from typing import Any

import pytest
from django.test import Client

from articles.models import Article, Claim, Evidence, Mention
from ecosystem import services
from ecosystem.models import Company
from tests.small_world import World


def page(client: Client, url: str) -> str:
    return client.get(url).content.decode()


def test_mentions_are_linked_and_coloured_by_kind(world: World, client: Client) -> None:
    text = page(client, f"/articles/{world.article.pk}/")
    assert f'class="named kind-university" href="{world.university.get_absolute_url()}"' in text


def test_every_fact_leads_to_its_sentence(world: World, client: Client) -> None:
    text = page(client, f"/articles/{world.article.pk}/")
    for evidence in Evidence.objects.all():
        assert f'href="#e{evidence.pk}"' in text
        assert text.count(f'id="e{evidence.pk}"') == 1


def test_a_record_that_a_person_hid_is_only_words(world: World, client: Client) -> None:
    hid = world.university
    [before] = client.get("/api/v1/articles?fields=mentions").json()["results"]
    services.set_value(entity=hid, name="status", value="hidden")
    [after] = client.get("/api/v1/articles?fields=mentions").json()["results"]
    assert after["mentions"] == before["mentions"] - 1
    text = page(client, f"/articles/{world.article.pk}/")
    assert hid.name in text
    assert hid.get_absolute_url() not in text


def test_a_broken_sentence_is_closed_and_the_page_as_printed_is_kept(world: World, client: Client) -> None:
    assert "实现产值超2.5亿元" in "".join(
        block.text for block in client.get(f"/articles/{world.article.pk}/").context["blocks"]
    )
    [raw] = client.get(f"/articles/{world.article.pk}/?view=raw").context["blocks"]
    assert "产值超\n2.5亿元" in raw.text


def test_text_is_escaped(world: World, client: Client) -> None:
    document = world.article.document
    document.text = document.text.replace("本报讯", "<b>&")
    document.save()
    text = page(client, f"/articles/{world.article.pk}/")
    assert "&lt;b&gt;&amp;" in text
    assert "<b>&" not in text


def test_an_unknown_article_is_not_found(db: None, client: Client) -> None:
    assert client.get("/articles/1/").status_code == 404


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_page_renders_in_both_languages(world: World, client: Client, language: str) -> None:
    client.cookies["django_language"] = language
    for url in (f"/articles/{world.article.pk}/", "/"):
        assert f'<html lang="{language}">' in page(client, url)


def found(client: Client, **params: Any) -> int:
    return int(client.get("/articles/", params).context["listing"].count)


def test_articles_by_place_source_date_and_entity(world: World, client: Client) -> None:
    assert found(client, source="云岭日报") == 1
    assert found(client, source="别报") == 0
    assert found(client, published__gte="2024-03-01", published__lte="2024-03-31") == 1
    assert found(client, published__lte="2024-02-29") == 0
    assert found(client, published__gte="nonsense") == 0
    assert found(client, entity=world.company.public_id) == 1
    assert found(client, entity=world.rival.public_id) == 0
    assert found(client, region="640000") == 0


def test_articles_are_found_by_their_words_and_by_other_names(world: World, client: Client) -> None:
    assert found(client, q="成员单位") == 1
    assert found(client, q="岭大") == 1
    assert found(client, q="不存在") == 0


def test_an_entity_lists_the_articles_that_name_it_with_the_words_around(
    world: World, client: Client
) -> None:
    text = page(client, world.university.get_absolute_url())
    assert "云岭牵头组建联合体" in text
    assert "<mark>云岭大学</mark>是成员单位" in text


def test_a_retracted_article_proves_nothing(world: World, client: Client) -> None:
    Article.objects.update(status=Article.Status.RETRACTED)
    assert "云岭日报" not in page(client, world.consortium.get_absolute_url())
    assert found(client) == 0
    assert "已撤稿" in page(client, f"/articles/{world.article.pk}/")


def test_the_front_page_counts_and_leads_into_lists(world: World, client: Client) -> None:
    response = client.get("/")
    assert {c.key: n for c, n in response.context["counts"]}["company"] == 3
    assert [(b["name"], b["value"], b["url"]) for b in response.context["by_region"].bars] == [
        ("宁夏", 1, "/consortia/?region=640000")
    ]
    assert [b["url"] for b in response.context["by_sector"].bars] == [
        "/companies/?sector=new_materials",
        "/companies/?sector=new_energy",
    ]


def test_the_front_page_says_how_many_its_charts_leave_out(world: World, client: Client) -> None:
    assert '<a href="/companies/?sector=-">未见报道 1</a>' in page(client, "/")


def test_sectors_are_named_and_not_coded(world: World, client: Client) -> None:
    claim = Claim.objects.get(key="k3")
    claim.property, claim.value = "sectors", ["new_materials"]
    claim.save()
    text = page(client, f"/articles/{world.article.pk}/")
    assert "新材料" in text
    assert "new_materials" not in text


def test_the_front_page_of_an_empty_base_says_how_to_import(db: None, client: Client) -> None:
    assert "import_articles" in page(client, "/")


def test_data_of_charts_cannot_close_its_block(world: World, client: Client) -> None:
    Company.objects.filter(pk=world.rival.pk).update(name="</script><script>alert(1)")
    assert "</script><script>alert" not in page(client, world.company.get_absolute_url())


def test_an_article_costs_the_same_however_much_it_says(
    world: World, client: Client, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(6):
        client.get(f"/articles/{world.article.pk}/")
    with django_assert_max_num_queries(31):
        client.get("/")


@pytest.mark.parametrize("view", ["", "?view=raw"])
def test_what_articles_print_is_never_markup(world: World, client: Client, view: str) -> None:
    evil = "<img src=x onerror=alert(1)>"
    document = world.article.document
    document.text += evil
    document.save()
    end = len(document.text)
    world.article.title = evil
    world.article.url = "javascript:alert(1)"
    world.article.blocks.append([end - len(evil), end, "paragraph"])
    world.article.save()
    Evidence.objects.update(quote=evil)
    for url in (f"/articles/{world.article.pk}/{view}", "/articles/", "/", world.company.get_absolute_url()):
        text = page(client, url)
        assert "&lt;img src=x" in text
        assert evil not in text
        assert "javascript:" not in text


def test_marks_of_markdown_stand_in_no_snippet(world: World, client: Client) -> None:
    mention = Mention.objects.filter(article=world.article).order_by("start")[0]
    opening = "\n## 要闻\n"
    document = mention.article.document
    document.text = document.text[: mention.start] + opening + document.text[mention.start :]
    document.save()
    Mention.objects.filter(pk=mention.pk).update(
        start=mention.start + len(opening), end=mention.end + len(opening)
    )
    entity = mention.source_name.entity
    assert entity is not None
    [shown] = client.get(entity.get_absolute_url()).context["detail"].appearances[1]
    assert (shown.before[-2:], shown.hit) == ("要闻", mention.text)
    assert "#" not in shown.before
