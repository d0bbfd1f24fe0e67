"""Addresses of the graph."""

from django.urls import path

from ecosystem.graph.views import graph_data, graph_file, graph_page, graph_picture, neighbours

urlpatterns = [
    path("graph/", graph_page, name="graph-list"),
    path("graph/data/", graph_data, name="graph-data"),
    path("graph/picture.svg", graph_picture, name="graph-picture"),
    path("graph/network.gexf", graph_file("gexf"), name="graph-gexf"),
    path("graph/network.graphml", graph_file("graphml"), name="graph-graphml"),
    path("graph/around/<slug:public_id>/", neighbours, name="graph-around"),
]
